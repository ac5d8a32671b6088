import vocabulary from '../../../seeds/lexicon/predicates.yaml?raw';
import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Predicate } from '../../domain/graph/schema.ts';
import type { Writing, Written, WrittenNode } from '../../domain/writing/writing.ts';
import { verbsFor } from '../../pipeline/writing/takeVerb.ts';
import { write, writtenNode } from '../../pipeline/writing/write.ts';
import { asSeedFiles } from '../asSeedFiles.ts';
import type { Handler } from '../handler.ts';

interface WritingInto {
  readonly files: CorpusFiles;
  readonly writing: Writing;
}

const ports = { asSeeds: asSeedFiles, standard: vocabulary };

/** The edits of a corpus's files that a person's writing asks for, or why there are none. */
export const writeInto: Handler<WritingInto, Written> = ({ files, writing }) => write(files, writing, ports);

/** What the files of a corpus say of a node; null: they have none of this id. */
export const nodeOf: Handler<{ readonly files: CorpusFiles; readonly id: NodeId }, WrittenNode | null> = ({
  files,
  id,
}) => writtenNode(files, id, ports);

/** The verbs that a person may choose from in a corpus. */
export const verbsOf: Handler<CorpusFiles, Readonly<Record<string, Predicate>>> = (files) =>
  verbsFor(files, ports);
