export { WritingBar } from '../../panels/writing/WritingBar.tsx';
export { LastHost } from './LastHost.tsx';
export { PanelHost } from './PanelHost.tsx';
