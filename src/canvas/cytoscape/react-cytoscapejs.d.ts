declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, LayoutOptions, StylesheetJson } from 'cytoscape';
  import type { ComponentType, CSSProperties } from 'react';

  interface CytoscapeComponentProps {
    readonly elements: ElementDefinition[];
    readonly stylesheet?: StylesheetJson;
    readonly layout?: LayoutOptions;
    readonly diff?: (a: unknown, b: unknown) => boolean;
    /** Called after mounting and after every update. */
    readonly cy?: (core: Core) => void;
    readonly id?: string;
    readonly className?: string;
    readonly style?: CSSProperties;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly zoom?: number;
    readonly pan?: { readonly x: number; readonly y: number };
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
    readonly headless?: boolean;
    readonly styleEnabled?: boolean;
    readonly hideEdgesOnViewport?: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
