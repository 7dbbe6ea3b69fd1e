namespace ClaimDesk.Desk;

/// <summary>Computes the indexes of the library.</summary>
internal sealed class LibraryWarmer : IStateWarmer
{
    public void Warm(DeskState state) => _ = state.Contradictions;
}
