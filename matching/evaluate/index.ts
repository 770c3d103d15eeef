export { blockingRecallOf } from './blocking-recall-of.ts';
export { type ClusterEvaluation, evaluateClusters } from './evaluate-clusters.ts';
