using System.Text.Json;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.Json;

/// <summary>Ids and required words that are <c>default</c> are not written, because a reader would reject them, and are reported by validation.</summary>
public class WriteUnsetValuesTests
{
    public static TheoryData<ClaimDataset, string, string> Datasets => new()
    {
        { new() { Actors = [new() { Id = default, Name = "A" }] }, "\"id\"", "default(ActorId)" },
        { new() { Claims = [new() { Id = "c", Text = "T", Claimants = [default] }] }, "claimants/0", "default(ActorId)" },
        { new() { Claims = [new() { Id = "c", Text = "T", OnBehalfOf = default(ActorId) }] }, "\"onBehalfOf\"", "default(ActorId)" },
        { new() { Claims = [new() { Id = "c", Text = "T", Citations = [new() { Source = default }] }] }, "\"source\"", "default(SourceId)" },
        { new() { Contradictions = [new() { Claims = ["a", "b"], Strength = default }] }, "\"strength\"", "default(Term<ContradictionStrength>)" },
        { new() { Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Unspecified }] }, "\"strength\"", "default(Term<ContradictionStrength>)" },
        { new() { Contradictions = [new() { Claims = ["a", "b"], Strength = ContradictionStrength.Tension, Basis = default(Term<ContradictionBasis>) }] }, "\"basis\"", "default(Term<ContradictionBasis>)" },
    };

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Write_UnsetValue_ThrowsOnEveryWayOut(ClaimDataset dataset, string member, string value)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        string folder = Directory.CreateTempSubdirectory().FullName;
        string expected = $"The value{(member.EndsWith('0') ? "" : $" of {member}")} is {value}, which is not valid and cannot be written; set it. Validate reports all such values with their location.";
        Action[] ways =
        [
            () => dataset.ToJson(),
            () => dataset.Write(Stream.Null),
            () => dataset.Save(Path.Combine(folder, "a.claims.json")),
            () => dataset.Save(Path.Combine(folder, "a.claims.jsonl")),
            () => dataset.Save(Path.Combine(folder, "a.claims.jsonl.gz")),
            () => ClaimJsonLines.Write(Stream.Null, [.. dataset.Actors, .. dataset.Claims, .. dataset.Contradictions]),
            () => JsonSerializer.Serialize(dataset),
        ];

        ways.Should().AllSatisfy(way => way.Should().Throw<JsonException>().WithMessage(expected));
        Directory.EnumerateFiles(folder).Should().BeEmpty();
        Directory.Delete(folder);
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Validate_UnsetValue_IsAnError(ClaimDataset dataset, string member, string value)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        dataset.Validate(new() { AllowExternalReferences = true }).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)
            .Should().ContainSingle(value).Which.Message.Should().EndWith("which is required; set it.").And.Contain(member.Trim('"'));
    }

    [Fact]
    public void Serialize_UnsetValueAlone_Throws()
    {
        Action[] ways =
        [
            () => JsonSerializer.Serialize(default(ActorId)),
            () => JsonSerializer.Serialize<ValueList<ClaimId>>([default]),
            () => JsonSerializer.Serialize(new Dictionary<TopicId, int> { [default] = 1 }),
            () => JsonSerializer.Serialize(default(Term<ContradictionStrength>)),
            () => JsonSerializer.Serialize(new Dictionary<Term<ApparentReason>, int> { [default] = 1 }),
        ];

        ways.Should().AllSatisfy(way => way.Should().Throw<JsonException>().WithMessage("The value is default(*), which is not valid and cannot be written; set it.*"));
        JsonSerializer.Serialize(default(Term<Stance>)).Should().Be("\"asserts\"");
    }
}
