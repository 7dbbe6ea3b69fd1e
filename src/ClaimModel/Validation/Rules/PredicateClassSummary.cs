using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;

namespace ClaimModel.Validation.Rules;

/// <summary>The definitions with which the rules compare the others of a class of predicates.</summary>
/// <param name="First">The first definition in the dataset; null if none is defined.</param>
/// <param name="WithUnit">The first definition with a unit; null if there is none.</param>
/// <param name="Symmetric">The first symmetric definition; null if there is none.</param>
internal sealed record PredicateClassSummary(Predicate? First, Predicate? WithUnit, Predicate? Symmetric)
{
    public static PredicateClassSummary Of(PredicateClass predicates, RecordLookup records)
    {
        var definitions = predicates.Members
            .OrderBy(id => records.PositionOf(RecordType.Predicate, id))
            .Select(records.FindPredicate)
            .OfType<Predicate>()
            .ToList();
        return new(definitions.FirstOrDefault(), definitions.Find(HasUnit), definitions.Find(predicate => predicate.Symmetric));
    }

    /// <summary>Determines whether a predicate has a unit; another rule reports a blank one.</summary>
    public static bool HasUnit(Predicate predicate) => !string.IsNullOrWhiteSpace(predicate.Unit);
}
