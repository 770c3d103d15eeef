import { readJsonFile } from '#libs/runtime';
import { defaultModel, type HubModel, parseHubModel } from '#matching';

/** The model in a file, or the one that is delivered. @throws HubError FILE_NOT_FOUND, JSON_INVALID, MODEL_INVALID */
export const modelOf = (file: string | undefined): HubModel =>
  file === undefined ? defaultModel : parseHubModel(readJsonFile(file));
