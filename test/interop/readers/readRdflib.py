"""Prints as JSON what RDFLib finds in a file of triples, and what it answers to a question (SPARQL)."""
import json
import sys

import rdflib

path, question = sys.argv[1], sys.argv[2]
graph = rdflib.Graph()
graph.parse(path, format="turtle" if path.endswith(".ttl") else "json-ld")
print(json.dumps({
    "triples": len(graph),
    "answers": sorted(str(row[0]) for row in graph.query(question)),
}))
