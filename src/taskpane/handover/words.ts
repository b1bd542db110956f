/** The words of what is handed over come with it. */
import '../../core/handover/wording';
