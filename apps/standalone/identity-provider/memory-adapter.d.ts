declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterConstructor } from 'oidc-provider';
  /** The provider's own store in memory, without the warning that its default gives: a demonstration need not outlive its start. */
  export function createMemoryAdapter(clockToleranceSeconds: number): AdapterConstructor;
}
