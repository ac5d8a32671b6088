const name = 'LostScriptError';

/**
 * Awaits an `import()`. Where the script cannot be fetched, whatever error the browser gives for that, it rejects with
 * one that `isLostScript` recognizes: a browser does not ask for such a script again, so that only reloading the page
 * helps.
 */
export async function fetchScript<Module>(imported: Promise<Module>): Promise<Module> {
  try {
    return await imported;
  } catch (cause) {
    throw lostScript(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/** The error that `isLostScript` recognizes, for code that learns of the loss in another way. */
export const lostScript = (message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name });

/** Whether the error says that a script of the page could not be fetched. */
export const isLostScript = (error: unknown): boolean => error instanceof Error && error.name === name;
