/** The words of the page are those of the questions, and come with it. */
import '../../core/questions/wording';
