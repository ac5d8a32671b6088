"""Holds each object of a STIX bundle against the JSON schema of its kind, from a checkout of OASIS's; prints the faults."""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker, RefResolver

folder, bundle = sys.argv[1:]
schemas = [json.loads(path.read_text()) for path in sorted(Path(folder, "schemas").rglob("*.json"))]
store = {schema["$id"]: schema for schema in schemas if "$id" in schema}
validators = {
    address.rsplit("/", 1)[1][: -len(".json")]: Draft202012Validator(
        schema, resolver=RefResolver(address, schema, store=store), format_checker=FormatChecker()
    )
    for address, schema in store.items()
}
found = json.loads(Path(bundle).read_text())
faults = []
# The bundle's own schema would try each object against every kind: here each is held against its own alone.
for kind, thing in [("bundle", {**found, "objects": [{}]})] + [(one["type"], one) for one in found["objects"]]:
    if kind not in validators:
        faults.append(f"no schema for {kind}")
        continue
    for fault in validators[kind].iter_errors(thing):
        if kind != "bundle" or list(fault.absolute_path)[:1] != ["objects"]:
            faults.append(f"{thing['id']}: {fault.message}")
print(json.dumps({"objects": len(found["objects"]), "faults": faults}))
