import { itemNotFound } from '../failures';
import { dependentsOf, precedentsOf, type Place } from '../trace/formulaTrace';
import { WorkbookRangeAreas } from '../trace/workbookRangeAreas';
import { RangeSearch } from './rangeSearch';

/** The way from a range to the cells that its formulas need, and to those whose formulas need it. */
export abstract class RangeTrace<Self extends RangeTrace<Self>> extends RangeSearch<Self> {
  getDirectPrecedents(): WorkbookRangeAreas {
    return this.traced(precedentsOf(this.context.storage, this, 'direct'));
  }

  getPrecedents(): WorkbookRangeAreas {
    return this.traced(precedentsOf(this.context.storage, this, 'all'));
  }

  getDirectDependents(): WorkbookRangeAreas {
    return this.traced(dependentsOf(this.context.storage, this, 'direct'));
  }

  getDependents(): WorkbookRangeAreas {
    return this.traced(dependentsOf(this.context.storage, this, 'all'));
  }

  /** @throws HostError ItemNotFound where there are none */
  private readonly traced = (places: readonly Place[]): WorkbookRangeAreas => {
    if (places.length === 0) throw itemNotFound();
    return new WorkbookRangeAreas(this.context, places);
  };
}
