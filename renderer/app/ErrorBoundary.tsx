import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button/Button'
import { EmptyState } from '../ui/page/EmptyState'
import { TEXTS } from './texts'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Where the user can go on from here, within the program. */
  readonly wayOut?: () => void
  /** Another place starts afresh. */
  readonly place?: string
}

interface ErrorBoundaryState {
  readonly error: Error | null
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (before.place !== this.props.place && this.state.error) this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    const { children, wayOut } = this.props
    if (!error) return children
    const clear = () => this.setState({ error: null })
    return (
      <div role="alert">
        <EmptyState
          level={1}
          title={TEXTS.crashTitle}
          actions={
            <>
              <Button kind="primary" onClick={() => (wayOut ? clear() : window.location.reload())}>
                {TEXTS.tryAgain}
              </Button>
              {wayOut && (
                <Button
                  onClick={() => {
                    wayOut()
                    clear()
                  }}
                >
                  {TEXTS.showContracts}
                </Button>
              )}
            </>
          }
        >
          <p>{TEXTS.crash}</p>
          <details>
            <summary>{TEXTS.details}</summary>
            {error.message}
          </details>
        </EmptyState>
      </div>
    )
  }
}
