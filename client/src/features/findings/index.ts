export { FindingsPanel } from './findings-panel.tsx';
export { FindingForms } from './forms/finding-forms.tsx';
