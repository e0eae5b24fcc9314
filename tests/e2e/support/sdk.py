"""Milvus's own SDKs as the judges: each call is a fresh process that connects, asks and ends."""
import json
import subprocess

from . import tools

_PYTHON = """
import json, sys
from pymilvus import MilvusClient
given = json.loads(sys.argv[1])
client = MilvusClient(**given)
print(client.get_server_version(), client.list_collections())
"""

_NODE = """
const {MilvusClient} = require('@zilliz/milvus2-sdk-node');
const given = JSON.parse(process.argv[1]);
(async () => {
    const client = new MilvusClient(given);
    await client.connectPromise;
    const version = await client.getVersion();
    const collections = await client.showCollections();
    if (version.status.code || collections.status.code) throw new Error(JSON.stringify(collections.status));
    console.log(version.version);
    await client.closeConnection();
})().catch(error => { console.error(String(error)); process.exit(1); });
"""


class Answer:
    def __init__(self, process):
        self.connected = process.returncode == 0
        self.words = (process.stdout + process.stderr).strip()


def python(generation, port, timeout=15, secure=True, **tls):
    """pymilvus of generation 2 or 3; `tls` are its own parameters (server_pem_path, client_pem_path, …)."""
    given = {"uri": f"{'https' if secure else 'http'}://localhost:{port}", "timeout": timeout} | tls
    if secure:
        given["secure"] = True
    return run_python(generation, "-c", _PYTHON, json.dumps(given))


def run_python(generation, *arguments):
    return Answer(subprocess.run([tools.pymilvus(generation), *map(str, arguments)], capture_output=True, text=True,
                                 timeout=90))


def node(port, timeout=15, **tls):
    """The Node SDK; `tls` are the members of its `tls` option (rootCertPath, privateKeyPath, certChainPath)."""
    given = {"address": f"localhost:{port}", "ssl": True, "timeout": timeout * 1000, "maxRetries": 0, "tls": tls}
    return run_node("-e", _NODE, json.dumps(given))


def run_node(*arguments):
    program, modules = tools.node()
    return Answer(subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=90,
                                 cwd=modules.parent, env={"NODE_PATH": str(modules)}))


def python_files(bundle, mode):
    """The parameters that README and snippets give for a folder made by the product."""
    if mode == "one-way":
        return {"server_pem_path": f"{bundle}/ca.pem", "server_name": "localhost"}
    return {"client_pem_path": f"{bundle}/client.pem", "client_key_path": f"{bundle}/client.key",
            "ca_pem_path": f"{bundle}/ca.pem", "server_name": "localhost"}


def node_files(bundle, mode):
    files = {"rootCertPath": f"{bundle}/ca.pem", "serverName": "localhost"}
    if mode == "mutual":
        files |= {"privateKeyPath": f"{bundle}/client.key", "certChainPath": f"{bundle}/client.pem"}
    return files
