/* The part of a document tree's interface that is used here: the pipeline type-checks without DOM types. */

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly getElementsByTagName: (name: string) => ArrayLike<PageElement>;
}
