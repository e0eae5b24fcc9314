"""Free ports below the range from which the system takes those of outgoing connections."""
import random
import socket

_given = set()


def free_ports(count):
    ports = []
    while len(ports) < count:
        port = random.SystemRandom().randrange(12000, 32000)
        if port in _given or not _is_free(port):
            continue
        _given.add(port)
        ports.append(port)
    return ports


def _is_free(port):
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
