"""Judges manifests on stdin by resource definitions (CRDs), and refuses fields that those do not name: the API server
drops such a field without a word. A program of its own, for it needs the libraries of the judges' Python.

`definitions.py faults FOLDER…` prints a list of sentences, `definitions.py documents` what the YAML holds; as JSON.
"""
import json
import pathlib
import sys

import jsonschema
import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _strict(schema):
    """The schema of a definition as JSON Schema, closed wherever it names its fields."""
    if isinstance(schema, list):
        return [_strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: _strict(part) for name, part in schema.items() if name not in ("properties", "default", "enum")}
    closed |= {name: schema[name] for name in ("default", "enum") if name in schema}
    if "properties" in schema:
        closed["properties"] = {name: _strict(part) for name, part in schema["properties"].items()}
        if not schema.get("x-kubernetes-preserve-unknown-fields") and "additionalProperties" not in schema:
            closed["additionalProperties"] = False
    if schema.get("nullable") and "type" in closed:
        closed["type"] = [closed["type"], "null"]
    return closed


def _schemas(folders):
    """By kind and version: the schema."""
    schemas = {}
    for path in (path for folder in folders for path in sorted(pathlib.Path(folder).glob("*.yaml"))):
        spec = yaml.load(path.read_text(), _Loader)["spec"]
        for version in spec["versions"]:
            name = f"{spec['group']}/{version['name']}", spec["names"]["kind"]
            schemas[name] = _strict(version["schema"]["openAPIV3Schema"])
    return schemas


def _faults(documents, folders):
    schemas = _schemas(folders)
    for number, document in enumerate(documents, 1):
        name = document.get("apiVersion"), document.get("kind")
        if name not in schemas:
            yield f"document {number}: nothing defines {name}"
            continue
        judge = jsonschema.Draft202012Validator(schemas[name])
        for fault in judge.iter_errors(document):
            yield f"document {number}, {fault.json_path}: {fault.message}"


def main():
    documents = [document for document in yaml.load_all(sys.stdin.read(), _Loader) if document is not None]
    answer = documents if sys.argv[1] == "documents" else list(_faults(documents, sys.argv[2:]))
    json.dump(answer, sys.stdout, default=str)


main()
