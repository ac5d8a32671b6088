/** Lets the browser paint, and respond to the reader, before what comes next. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
