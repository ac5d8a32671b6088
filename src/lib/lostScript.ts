const name = 'LostScriptError';

/**
 * What an `import()` gives. Where the script cannot be had, whatever the browser calls that, it rejects with an error
 * that `isLostScript` knows: a browser does not ask for such a script again, so that only loading the page anew helps.
 */
export async function fetchScript<Module>(imported: Promise<Module>): Promise<Module> {
  try {
    return await imported;
  } catch (cause) {
    throw Object.assign(new Error(cause instanceof Error ? cause.message : String(cause), { cause }), {
      name,
    });
  }
}

/** Whether the error says that a script of the page could not be had. */
export const isLostScript = (error: unknown): boolean => error instanceof Error && error.name === name;
