// The pages work without this. It moves the focus to an error summary, stops a form from being sent twice and folds the menu on
// small screens.
import { initAll } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
