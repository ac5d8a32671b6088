import type { Edge } from '../../domain/graph/schema.ts';
import { useInDossier } from '../../store/dossier/useInDossier.ts';
import { useActions } from '../../store/react.tsx';
import { DossierToggle } from '../../ui/controls/DossierToggle.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface GatherStepProps {
  readonly edge: Edge;
  /** The position of the evidence that is shown. */
  readonly position: number;
  /** The number of the step, from 1. */
  readonly number: number;
}

/** Puts the words that prove a step into the dossier. */
export function GatherStep({ edge, position, number }: GatherStepProps) {
  const text = useText(messages);
  const { announce } = useActions();
  const inDossier = useInDossier([{ kind: 'evidence', edge, position }]);
  return inDossier && <DossierToggle what={text.passageOfStep(number)} {...inDossier} onSay={announce} />;
}
