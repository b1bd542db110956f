import { importHouseStyle, type HouseStyle } from '../../core/achievement/houseStyle';
import { message } from '../../core/language/message';
import { HOUSE_STYLES, shippedHouseStyle } from '../../core/draft/houseStyles';
import { CliFailure } from '../failure';
import { readBytes } from '../files';

/**
 * The house style that `--style` names: one that Attain ships, or a file that holds one.
 *
 * @throws CliFailure for a file that is no house style
 */
export async function styleIn(asked: string): Promise<HouseStyle> {
  const shipped = shippedHouseStyle(asked);
  if (shipped) return shipped;
  const reading = importHouseStyle(new TextDecoder().decode(await readBytes(asked)));
  if (reading.kind === 'style') return reading.style;
  const names = HOUSE_STYLES.map(({ name }) => name).join(', ');
  const { field } = reading;
  throw new CliFailure(
    field === null
      ? message('cli.style.unreadable', { style: asked, names })
      : message('cli.style.unreadable-field', { style: asked, names, field }),
  );
}
