"""Free ports below the range from which the system takes those of outgoing connections."""
import random
import socket

_reserved = []


def free_ports(count):
    ports = []
    while len(ports) < count:
        port = random.SystemRandom().randrange(12000, 32000)
        if _reserve(port) and _is_free(port):
            ports.append(port)
    return ports


def _reserve(port):
    """True when no other test program has the port (closedPort() in tests/support does the same)."""
    name = socket.socket(socket.AF_UNIX)
    try:
        name.bind(f"\0milvus-tls-test-port-{port}")
    except OSError:
        name.close()
        return False
    _reserved.append(name)
    return True


def _is_free(port):
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
