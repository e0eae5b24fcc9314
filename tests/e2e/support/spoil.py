"""Ways to break a folder of nine files, one thing at a time, by the OpenSSL program."""
import subprocess

from cases import check


def _openssl(*arguments, at=None):
    """Runs openssl, at another time when `at` says so (in faketime's words)."""
    command = ["openssl", *map(str, arguments)]
    if at:
        command = ["faketime", at, *command]
    result = subprocess.run(command, capture_output=True, text=True)
    check(result.returncode == 0, lambda: f"{command} said {result.stderr}")


def reissue(bundle, who, at, days=30):
    """who.pem again, from who.csr by the folder's own CA with the same names, as if issued at another time."""
    _openssl("x509", "-req", "-in", bundle / f"{who}.csr", "-CA", bundle / "ca.pem", "-CAkey", bundle / "ca.key",
             "-set_serial", "0x7ffe", "-copy_extensions", "copy", "-days", days, "-out", bundle / f"{who}.pem", at=at)


def other_key(bundle, who):
    """Another key of the same kind in place of who.key."""
    (bundle / f"{who}.key").unlink()
    _openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", bundle / f"{who}.key")
    (bundle / f"{who}.key").chmod(0o600)


def take_over(bundle, other, *names):
    """Files of another folder in place of this one's."""
    for name in names:
        (bundle / name).write_bytes((other / name).read_bytes())
