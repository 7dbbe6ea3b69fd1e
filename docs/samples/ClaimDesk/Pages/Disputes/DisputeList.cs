using ClaimDesk.Desk;
using ClaimModel.Analysis;

namespace ClaimDesk.Pages.Disputes;

/// <summary>All contradictions of a dataset, found and declared. Created once for each state of the dataset.</summary>
internal sealed class DisputeList
{
    private DisputeList(ClaimDataset dataset)
    {
        var found = ContradictionFinder.Find(dataset).Found;
        var byDeclared = found.Where(static other => other.Declared is not null).DistinctBy(static other => other.Declared).ToDictionary(static other => other.Declared!.Value);
        All =
        [
            .. found.Where(static other => other.Declared is null).Select(Dispute.Found),
            .. dataset.Contradictions.Select(contradiction => Dispute.Declared(contradiction, byDeclared.GetValueOrDefault(contradiction.Id))),
        ];
    }

    /// <summary>Gets the contradictions: first those that nobody has reviewed.</summary>
    public IReadOnlyList<Dispute> All { get; }

    public static DisputeList Of(DeskState state) => state.Compute(static state => new DisputeList(state.Dataset));

    /// <summary>Returns the contradictions of the state, or of an earlier one while those of the state are searched in the background.</summary>
    public static DisputeList OfOrPrevious(DeskState state) => state.ComputeOrPrevious(static state => new DisputeList(state.Dataset));
}
