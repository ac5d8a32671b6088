"""Prints as JSON what NetworkX finds in a GEXF or GraphML file."""
import json
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path, force_multigraph=True)
print(json.dumps({
    "nodes": [{**data, "id": node} for node, data in graph.nodes(data=True)],
    "edges": [{**data, "source": source, "target": target} for source, target, data in graph.edges(data=True)],
}, default=str))
