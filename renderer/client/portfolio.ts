import { useEffect } from 'react'
import { useStore } from 'zustand'
import { startPortfolio } from './portfolioLoader'
import { type Portfolio, portfolio } from './portfolioStore'

/** Every contract's row, kept up to date; the first few hundred are there before the rest. */
export function usePortfolio(): Portfolio {
  useEffect(startPortfolio, [])
  return useStore(portfolio)
}
