using ClaimDesk.Desk;
using ClaimModel.Validation;

namespace ClaimDesk.Tests.Editing;

/// <summary>The references of records, compared with the rules about references.</summary>
public sealed class ReferencesTests
{
    private const string Missing = "missing";

    [Fact]
    public void Of_EveryMemberThatRefers_IsWhereTheRulesReportIt()
    {
        var validation = new RecordValidation(new());
        ExtensibleRecord[] records =
        [
            new Actor { Id = "a", Name = "A", Roles = [new() { Title = "T" }, new() { Title = "T", Organization = Missing }] },
            new Topic { Id = "t", Label = "T", Broader = [Missing] },
            new Source { Id = "s", Authors = [Missing], Publisher = Missing, OriginalSource = Missing },
            new Claim
            {
                Id = "c",
                Text = "Text.",
                Claimants = [Missing],
                OnBehalfOf = Missing,
                Topics = [Missing],
                About = [Missing],
                Proposition = new() { Subject = Missing, Predicate = Missing, Value = Missing },
                Citations = [new() { Source = Missing, Via = [Missing] }],
                Supersedes = [Missing],
                Repeats = [Missing],
                Supports = [Missing],
                Reviews = [new() { Reviewer = Missing, Citations = [new() { Source = Missing, Via = [Missing] }] }],
                RecordedBy = Missing,
            },
            new Contradiction { Claims = ["missing", "missing-2"], Strength = ContradictionStrength.Contrary, Topic = Missing, Detection = new() { By = Missing }, ReviewedBy = Missing },
        ];

        foreach (var record in records)
        {
            var reported = validation.Validate(record).Diagnostics.Where(diagnostic => diagnostic.Rule.Name.EndsWith("-exists", StringComparison.Ordinal)).Select(diagnostic => diagnostic.JsonPointer);

            References.Of(record).Where(reference => reference.IsRequired).Select(reference => reference.JsonPointer).Should().BeEquivalentTo(reported, record.GetType().Name);
        }
    }

    [Fact]
    public void Of_WordsOfAProposition_PreventThatTheRecordIsDeleted()
    {
        var state = DeskState.Of(new()
        {
            Actors = [new() { Id = "russia", Name = "Russia" }],
            Predicates = [new() { Id = "interfered-in" }],
            Claims = [new() { Id = "c", Text = "Text.", Proposition = new() { Subject = "russia", Predicate = "interfered-in" } }],
        });

        state.ReferencesTo(new("actor", "russia")).Should().Equal(new RecordKey("claim", "c"));
        state.ReferencesTo(new("predicate", "interfered-in")).Should().Equal(new RecordKey("claim", "c"));
    }
}
