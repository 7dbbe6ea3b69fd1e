using System.Text;
using ClaimModel.Analysis;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Values;

namespace ClaimModel.Tests.Validation;

/// <summary>Ids that an attacker made to have the same hash, when hashes had no key, get the right verdict as a document and as lines.</summary>
public sealed class CollidingIdsTests : IDisposable
{
    private static readonly string[] Two = [.. CollidingIds.Of(2)];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private static Source Source => new() { Id = "s", Title = "S", PublishedOn = "2020" };

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Validate_ReferenceToAnIdWhoseHashWasZero_IsFound() =>
        Codes(new() { Actors = [Actor(CollidingIds.Zero, "A")], Sources = [Source], Claims = [Claim("c", CollidingIds.Zero)] }).Should().BeEmpty();

    [Fact]
    public void Validate_DuplicateIdWhoseHashWasZero_IsReported() =>
        Codes(new() { Actors = [Actor(CollidingIds.Zero, "A"), Actor(CollidingIds.Zero, "Other")] }).Should().Equal("CM1001 actors/1");

    [Fact]
    public void Validate_ReferenceToACollidingId_IsDangling()
    {
        Codes(new() { Actors = [Actor(Two[0], "A")], Sources = [Source], Claims = [Claim("c", Two[1])] }).Should().Equal("CM4102 claims/0");
        Codes(new() { Actors = [Actor(CollidingIds.Ascii.One, "A")], Sources = [Source], Claims = [Claim("c", CollidingIds.Ascii.Other)] }).Should().Equal("CM4102 claims/0");
    }

    [Fact]
    public void Validate_TopicBelowOneWithACollidingId_IsNoCycle()
    {
        foreach (var (one, other) in new[] { (Two[0], Two[1]), CollidingIds.Ascii })
        {
            Codes(new() { Topics = [new() { Id = one, Label = "a", Broader = [other] }, new() { Id = other, Label = "b" }] }).Should().BeEmpty();
            Codes(new() { Topics = [new() { Id = one, Label = "a", Broader = [other] }, new() { Id = other, Label = "b", Broader = [one] }] }).Should().Equal("CM2102 topics/0");
        }
    }

    /// <summary>The date of the cited source is that of the right source.</summary>
    [Fact]
    public void Validate_ClaimThatCitesACollidingId_IsComparedWithItsOwnSource()
    {
        var (early, late) = CollidingIds.Ascii;
        var sources = new[] { Source with { Id = early, PublishedOn = "2010" }, Source with { Id = late, Title = "T", PublishedOn = "2020" } };

        Codes(new() { Actors = [Actor("a", "A")], Sources = [.. sources], Claims = [Claim("c", "a", late)] }).Should().BeEmpty();
        Codes(new() { Actors = [Actor("a", "A")], Sources = [.. sources], Claims = [Claim("c", "a", early)] }).Should().Equal("CM4301 claims/0");
    }

    /// <summary>A label hides no duplicate of another label that has the same hash.</summary>
    [Fact]
    public void Validate_NamesThatCollide_HideNoDuplicate()
    {
        var (one, other) = CollidingIds.Ascii;
        Codes(new() { Topics = [new() { Id = "a", Label = one }, new() { Id = "b", Label = other }, new() { Id = "c", Label = other }] }).Should().Equal("CM2301 topics/2");
        Codes(new() { Actors = [Actor("a", one), Actor("b", other), Actor("c", other)] }).Should().Equal("CM1304 actors/2");
    }

    [Fact]
    public void Validate_ContradictionsOfClaimsThatCollide_HideNoDuplicate()
    {
        var ids = CollidingIds.Of(4).ToList();
        var claims = ids.Select(id => Claim(id, "a") with { Text = $"Text {id}" }).ToList();
        Contradiction Of(int one, int other) => new() { Claims = [ids[one], ids[other]], Strength = ContradictionStrength.Tension };

        Codes(new() { Actors = [Actor("a", "A")], Sources = [Source], Claims = [.. claims], Contradictions = [Of(0, 1), Of(2, 3), Of(3, 2)] }).Should().Equal("CM5202 contradictions/2");
    }

    [Fact]
    public void Merge_CollidingIds_KeepsBothAndFindsConflicts()
    {
        var (one, other) = CollidingIds.Ascii;
        JsonLinesRecord[] Lines(params ExtensibleRecord[] records) => [.. records.Select((record, index) => new JsonLinesRecord(index + 1, record, []))];
        using var output = new FileStream(Path.Combine(_folder.FullName, "x.claims.jsonl"), FileMode.Create, FileAccess.ReadWrite);

        var report = ClaimJsonLines.Merge(
            [new("1", Lines(Actor(one, "A"), Actor(other, "B"), Actor(other, "B"))), new("2", Lines(Actor(other, "C"), Actor(one, "A")))], output);

        report.Counts.Should().Be(new RecordCounts { Actors = 2 });
        report.Repeated.Should().Be(2);
        report.Conflicts.Should().Equal(new MergeConflict("actor", other, new("1", 2), new("2", 1), [new("/name", DifferenceKind.Changed, "\"B\"", "\"C\"")], 1));
    }

    /// <summary>Words that collide do not join issues or values in the finder.</summary>
    [Fact]
    public void Find_WordsThatCollide_AreDifferentWords()
    {
        var (one, other) = CollidingIds.Ascii;
        Claim Of(string id, string subject, string value) => Claim(id, "a") with { Proposition = new() { Subject = subject, Predicate = "capital", Value = value } };
        var dataset = new ClaimDataset
        {
            Predicates = [new() { Id = "capital", Functional = true }],
            Claims = [Of("c1", one, "Rome"), Of("c2", other, "Paris"), Of("c3", "x", $"abcd{one}"), Of("c4", "x", $"abcd{other}"), Of("c5", other, "Bonn")],
        };

        ContradictionFinder.Find(dataset).Found.Select(found => string.Join(' ', found.Contradiction.Claims)).Should().BeEquivalentTo("c3 c4", "c2 c5");
    }

    private static Actor Actor(string id, string name) => new() { Id = id, Name = name };

    private static Claim Claim(string id, string claimant, string source = "s") =>
        new() { Id = id, Text = "It rains.", Claimants = [claimant], AssertedOn = "2019", Citations = [new() { Source = source }] };

    /// <summary>Validates a dataset as a document and as lines, which must give the same, and returns codes and records.</summary>
    private List<string> Codes(ClaimDataset dataset)
    {
        var path = Path.Combine(_folder.FullName, "x.claims.jsonl");
        var inMemory = dataset.Validate().Diagnostics.Where(found => found.Severity != DiagnosticSeverity.Info)
            .Select(found => $"{found.Code} {string.Join('/', found.JsonPointer.Split('/')[1..3])}").ToList();
        foreach (var records in new IEnumerable<ExtensibleRecord>[] { dataset.EnumerateRecords(), dataset.EnumerateRecords().Skip(1).Reverse().Prepend(new ClaimDataset()) })
        {
            File.WriteAllText(path, string.Concat(records.Select(record => $"{Line(record)}\n")));
            ClaimJsonLines.Validate(path).Validation.Diagnostics.Where(found => found.Severity != DiagnosticSeverity.Info).Select(found => found.Code)
                .Should().Equal(inMemory.Select(found => found.Split(' ')[0]));
        }

        return inMemory;
    }

    private static string Line(ExtensibleRecord record)
    {
        using var stream = new MemoryStream();
        ClaimJsonLines.Write(stream, [record]);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }
}
