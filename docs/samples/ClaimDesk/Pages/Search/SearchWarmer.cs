using ClaimDesk.Desk;
using ClaimDesk.Pages.Disputes;

namespace ClaimDesk.Pages.Search;

/// <summary>Computes what lists and pickers need after each edit, so that no request waits for it.</summary>
internal sealed class SearchWarmer : IStateWarmer
{
    public void Warm(DeskState state)
    {
        _ = SearchIndex.Of(state);
        _ = DisputeList.Of(state);
    }
}
