import type { Entity } from '@cap-commun/shared/domain/registry';
import type { CardView } from '../../canvas-adapter/card-views.ts';
import type { OutlineNode } from './outline-tree.ts';

/** What a cell needs of its row. */
export interface CellProps {
  readonly node: OutlineNode;
  readonly view: CardView;
  readonly entity: Entity;
  readonly isActive: boolean;
  readonly isMenuOpen: boolean;
}
