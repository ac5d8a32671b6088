/* As much of a document's tree as is read here: the pipeline has no document of its own, and asks for none. */

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
