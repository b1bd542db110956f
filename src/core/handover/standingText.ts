import { message, type Language } from '../language/message';
import { render } from '../language/render';
import type { Decimal } from '../quantity/decimal';
import { shownNumber } from '../achievement/digits';
import type { Standing, StatusShare } from './standing';
import './wording';

/** What a share is called: the word of the status column, or that it is yet to be confirmed. */
export const shareName = ({ kind }: StatusShare, language: Language): string =>
  kind === 'doubtful' ? render(message('handover.review.undecided'), language) : kind.word;

/** A weight as it is written: 12.5. */
export const shownWeight = (weight: Decimal): string => shownNumber(weight, 0);

/** How many indicators have each status: 未達 1 項、達成 3 項. */
export function countsText({ shares }: Standing, language: Language): string {
  const texts = shares.map((share) =>
    render(
      message('handover.review.status', { status: shareName(share, language), count: share.count }),
      language,
    ),
  );
  return texts.join(render(message('handover.review.separator'), language));
}

/** What they weigh: 權重 100：未達 10、達成 90; `null` where the table gives no weights. */
export function weightsText({ weight, shares }: Standing, language: Language): string | null {
  if (weight === null) return null;
  const texts = shares.flatMap((share) =>
    share.weight === null
      ? []
      : [
          render(
            message('handover.review.share', {
              status: shareName(share, language),
              weight: shownWeight(share.weight),
            }),
            language,
          ),
        ],
  );
  const statuses = texts.join(render(message('handover.review.separator'), language));
  return render(message('handover.review.weights', { weight: shownWeight(weight), statuses }), language);
}
