"""Prints as JSON what igraph finds in a GraphML file."""
import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
names = graph.vs["id"]
print(json.dumps({
    "nodes": [vertex.attributes() for vertex in graph.vs],
    "edges": [{**edge.attributes(), "source": names[edge.source], "target": names[edge.target]} for edge in graph.es],
}, default=str))
