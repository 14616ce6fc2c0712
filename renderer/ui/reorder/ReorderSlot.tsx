import { type ComponentType, memo } from 'react'
import { Draggable, type DraggableProvidedDragHandleProps } from 'react-beautiful-dnd'
import styles from './reorder.module.css'

/** To be spread on the row's handle, a `<button>`. Null where the row is fixed. */
export type HandleProps = DraggableProvidedDragHandleProps | null

export type ReorderRow = ComponentType<{
  readonly id: string
  readonly index: number
  readonly handle: HandleProps
}>

interface ReorderSlotProps {
  readonly id: string
  readonly index: number
  readonly top: number
  readonly height: number
  readonly isFixed: boolean
  readonly isLast: boolean
  readonly Row: ReorderRow
}

/** A row's place. `Row` should be memoised: its props stay the same while others are dragged. */
export const ReorderSlot = memo(function ReorderSlot({
  id,
  index,
  top,
  height,
  isFixed,
  isLast,
  Row,
}: ReorderSlotProps) {
  return (
    <Draggable draggableId={id} index={index} isDragDisabled={isFixed} disableInteractiveElementBlocking>
      {(provided, snapshot) => (
        <div
          ref={provided.innerRef}
          {...provided.draggableProps}
          className={styles.slot}
          style={{ top, height, ...provided.draggableProps.style }}
          data-last={isLast || undefined}
          data-dragging={snapshot.isDragging || undefined}
          data-dropping={snapshot.isDropAnimating || undefined}
        >
          <Row id={id} index={index} handle={isFixed ? null : provided.dragHandleProps} />
        </div>
      )}
    </Draggable>
  )
})
