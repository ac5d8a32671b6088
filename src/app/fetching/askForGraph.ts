/** The graph that is next to the page. */
export const graphAddress = 'graph.json';

let asked: Promise<Response> | null = null;

/** Asks for the graph before the script is there that reads it. */
export function askForGraph(): Promise<Response> {
  asked = fetch(graphAddress);
  return asked;
}

/** What was asked for, once: whoever tries again asks anew. */
export function takeGraph(): Promise<Response> {
  const taken = asked ?? fetch(graphAddress);
  asked = null;
  return taken;
}
