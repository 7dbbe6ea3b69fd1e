namespace ClaimDesk.Desk;

/// <summary>Computes the indexes of the library.</summary>
internal sealed class LibraryWarmer : IStateWarmer
{
    public void Warm(DeskState state)
    {
        _ = state.Contradictions;
        foreach (var type in RecordType.Listed)
        {
            // The validation creates each of its indexes when the first record needs it.
            if (type.In(state.Dataset) is [var first, ..])
            {
                _ = state.Validation.Validate(first);
            }
        }
    }
}
