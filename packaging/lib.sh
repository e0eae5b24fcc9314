# shellcheck shell=bash
# What packaging/run, packaging/test and packaging/lint share. Sourced by them; does nothing by itself.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/log
self=packaging/$(basename "$0")

say() { printf '%s\n' "$*"; }

die() {
    printf '%s: %s\n' "$self" "$*" >&2
    exit 3
}

# wanted LIST…: the package names in packages-LIST.txt
wanted() {
    local list
    for list; do sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/packaging/packages-$list.txt"; done | awk '{print $1}'
}

# missing NAME…: those that dpkg does not know as installed. One process for all names: this runs before every start.
missing() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

as_root() {
    if [[ $(id -u) = 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Turns apt's status lines into one short line for every fifth of the way.
apt_progress() {
    local kind percent step last=
    while IFS=: read -r kind _ percent _; do
        [[ $kind = dlstatus || $kind = pmstatus ]] || continue
        step=$kind$((${percent%%.*} / 20))
        [[ $step != "$last" ]] || continue
        last=$step
        case $kind in
        dlstatus) say "  downloading: ${percent%%.*} %" ;;
        pmstatus) say "  installing: ${percent%%.*} %" ;;
        esac
    done
}

distribution() { (. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-}") || true; }

# install_packages LIST…: installs what is missing of the lists; asks the package manager nothing when all is there.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "Packages: $(distribution | grep . || echo 'this system') has no apt, so nothing is installed here;" \
            "what is there is used. What is needed:$(printf ' packaging/packages-%s.txt' "$@")"
        return
    fi
    local names
    mapfile -t names < <(wanted "$@")
    mapfile -t lacking < <(missing "${names[@]}")
    ((${#lacking[@]})) || return 0

    [[ $(id -u) = 0 ]] || command -v sudo >/dev/null ||
        die "these packages are missing, and installing them needs root or sudo: ${lacking[*]}"
    say "Packages: installing ${#lacking[@]} from the distribution (a minute or two)"
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 update >"$logs/apt.log" 2>&1 ||
        die "apt-get update ended with an error; is there a network? Its words are in $logs/apt.log"
    # apt says 0 when it could reach no server at all, so what is not to be had is looked for by name
    local unknown
    unknown=$(comm -23 <(printf '%s\n' "${lacking[@]}" | sort) <(apt-cache pkgnames | sort) | tr '\n' ' ')
    [[ -z $unknown ]] || die "the package manager of $(distribution) does not offer: ${unknown% }." \
        "Without a network its lists are empty; on a distribution older than Debian 12 these are not there. See $logs/apt.log"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 -o APT::Status-Fd=1 \
        install --no-install-recommends "${lacking[@]}" 2>&1 | tee -a "$logs/apt.log" | apt_progress ||
        die "apt-get could not install the packages; is there a network and disk space? Its words are in $logs/apt.log"
}

# One short line for every twentieth of the way; everything else that ninja says stays.
build_progress() {
    awk -F'[][/]' '
        /^\[[0-9]+\/[0-9]+\] / { step = int($2 * 20 / $3); if (step != last) print "  " $2 " of " $3; last = step; fflush(); next }
        $0 != "ninja: no work to do." && $0 !~ /^ninja: Entering directory/ { print; fflush() }'
}

# build PRESET [OPTION…]: configures the first time (ninja sees to it afterwards) and builds.
build() {
    local preset=$1 folder=$root/build/$1
    shift
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        die "cmake and ninja are needed and not installed; packaging/packages-build.txt names all that is needed"
    fi
    if [[ ! -e $folder/build.ninja ]]; then
        say "Configuring ($preset)"
        (cd "$root" && cmake --preset "$preset" "$@") >"$logs/configure-$preset.log" 2>&1 || {
            tail -n 15 "$logs/configure-$preset.log" >&2
            die "the build could not be configured; what CMake missed is above, and named in packaging/packages-build.txt"
        }
    fi
    say "Building ($preset)"
    NINJA_STATUS='[%f/%t] ' ninja -C "$folder" 2>&1 | build_progress ||
        die "the build stopped; the compiler's words are above"
}

mkdir -p "$logs" || die "cannot write to $root/build"
