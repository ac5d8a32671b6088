/** The graph that is next to the page. */
export const graphAddress = 'graph.json';

interface AnsweredGraph {
  readonly response: Response;
  /** Its text, which comes in while the scripts are still on their way: a browser holds back what nobody reads. */
  readonly text: Promise<string>;
}

let asked: Promise<AnsweredGraph> | null = null;

/** Asks for the graph before the script is there that reads it. */
export function askForGraph(): Promise<AnsweredGraph> {
  asked = ask();
  return asked;
}

/** What was asked for, once: whoever tries again asks anew. */
export function takeGraph(): Promise<AnsweredGraph> {
  const taken = asked ?? ask();
  asked = null;
  return taken;
}

async function ask(): Promise<AnsweredGraph> {
  const response = await fetch(graphAddress);
  const text = response.text();
  // Nobody may want it, as that of a page that says that there is none.
  text.catch(() => {});
  return { response, text };
}
