import type { DragDropContextProps } from 'react-beautiful-dnd'
import type { ReorderSays } from './says'

interface DragResponderProps {
  readonly ids: readonly string[]
  readonly says: ReorderSays
  readonly onMove: (id: string, toIndex: number) => void
  readonly onPinned: (index: number | null) => void
  readonly onDragging: ((isDragging: boolean) => void) | undefined
}

/** What a drag does and says. A drop is applied at once: a list that changes later jumps back for a frame. */
export function dragResponders(props: DragResponderProps): Omit<DragDropContextProps, 'children'> {
  const { ids, says, onMove, onPinned, onDragging } = props
  return {
    // Before the library measures: the row must stay in the page however far it is dragged.
    onBeforeCapture: ({ draggableId }) => onPinned(ids.indexOf(draggableId)),
    onDragStart: ({ draggableId, source }, { announce }) => {
      onDragging?.(true)
      announce(says.lifted(draggableId, source.index))
    },
    onDragUpdate: ({ draggableId, source, destination }, { announce }) => {
      announce(destination ? says.over(draggableId, source.index, destination.index) : says.outside(draggableId))
    },
    onDragEnd: ({ draggableId, source, destination, reason }, { announce }) => {
      onPinned(null)
      onDragging?.(false)
      const isMoved = reason === 'DROP' && destination !== null && destination.index !== source.index
      if (isMoved) onMove(draggableId, destination.index)
      announce(
        isMoved ? says.dropped(draggableId, source.index, destination.index) : says.unmoved(draggableId, source.index),
      )
    },
  }
}
