import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/panels/add/messages.ts';

describe('what is said once articles were added', () => {
  it('counts all of them, and those in which no name was recognised', () => {
    expect(messages.fr.nameless(1, 1)).toMatch(/^Article ajouté, mais aucun nom n’y a été reconnu/);
    expect(messages.fr.nameless(1, 19)).toMatch(
      /^19 articles ajoutés\. Dans l’un d’eux, aucun nom n’a été reconnu/,
    );
    expect(messages.fr.nameless(3, 19)).toMatch(
      /^19 articles ajoutés\. Dans 3 d’entre eux, aucun nom n’a été/,
    );
    expect(messages.fr.nameless(2, 2)).toMatch(/^2 articles ajoutés, mais aucun nom n’y a été reconnu/);
    expect(messages.en.nameless(1, 19)).toMatch(
      /^19 articles added\. No name was recognised in one of them\./,
    );
    expect(messages.en.nameless(2, 2)).toMatch(/^2 articles added\. No name was recognised in any of them\./);
  });
});
