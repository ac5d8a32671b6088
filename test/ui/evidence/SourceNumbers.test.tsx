import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SourceNumbers, useListed } from '../../../src/ui/evidence/SourceNumbers.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';

function Both({ numbers }: { readonly numbers: readonly number[] }) {
  const listed = useListed();
  return (
    <>
      <p>
        <SourceNumbers numbers={numbers} />
      </p>
      <p>{listed(numbers)}</p>
    </>
  );
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const shown = (numbers: readonly number[]): (string | null)[] => {
  const { container, unmount } = render(
    <LanguageProvider value="en">
      <Both numbers={numbers} />
    </LanguageProvider>,
  );
  const said = [...container.querySelectorAll('p')].map((line) => line.textContent);
  unmount();
  return said;
};

describe('the articles that attest a link', () => {
  it('are all named where they are few', () => {
    expect(shown(upTo(6))).toEqual(['123456', '1, 2, 3, 4, 5, 6']);
  });

  it('are counted from some number on: a line of a thousand would leave the panel', () => {
    expect(shown(upTo(1234))).toEqual(['12345+ 1,229', '1, 2, 3, 4, 5, +\u00a01,229']);
  });
});
