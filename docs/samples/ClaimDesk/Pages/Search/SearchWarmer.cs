using ClaimDesk.Desk;
using ClaimDesk.Pages.Disputes;
using ClaimDesk.Pages.Records;

namespace ClaimDesk.Pages.Search;

/// <summary>Computes what lists and pickers need after each edit, so that no request waits for it.</summary>
internal sealed class SearchWarmer : IStateWarmer
{
    public void Warm(DeskState state)
    {
        _ = SearchIndex.Of(state);
        foreach (var type in RecordType.Listed)
        {
            if (type.In(state.Dataset) is [var first, ..])
            {
                _ = RecordForm.ValidationOf(state).Validate(first); // which creates its indexes
            }
        }

        _ = DisputeList.Of(state); // last, since fewer pages need it
    }
}
