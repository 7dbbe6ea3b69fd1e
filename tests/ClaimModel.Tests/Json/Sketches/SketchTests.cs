using System.Text;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.JsonLines;
using ClaimModel.Tests.JsonLines.Sketches;
using ClaimModel.Tests.Support;
using ClaimModel.Validation;
using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using ClaimModel.Vocabularies;

namespace ClaimModel.Tests.Json.Sketches;

/// <summary>The sketch of a claim shows the same as the record.</summary>
public class SketchTests
{
    private static readonly RecordCodec<Claim> Codec = JsonCodecs.Record<Claim>();

    private static readonly TextHasher Hasher = new(1, 2);

    private static readonly string[] Types = ["actor", "topic", "source", "claim"];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, TestEffort.Cases(5))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sketch_ChangedClaim_ShowsTheSameAsTheRecord(int seed)
    {
        var random = new Random(seed);
        var buffer = new SketchBuffer(new ReadContext(int.MaxValue), new SomeRecords());
        var sketched = 0;
        foreach (var line in SketchedFile.CreateLines(random, 1_000))
        {
            buffer.Clear();
            if (RecordType.FindPlain(line, out var start, out var isFirst) != RecordType.Claim
                || Codec.SketchMembers(line, start, hasType: !isFirst, buffer) is not (>= 0 and var end)
                || PlainJson.SkipSpace(line, end) != line.Length)
            {
                continue;
            }

            ShouldShow(new Sketch(line, buffer, 0), buffer, RecordOf(line), line);
            sketched++;
        }

        sketched.Should().BeInRange(400, 900);
    }

    /// <summary>Returns the record of a line, in which nothing is reported.</summary>
    private static Claim RecordOf(byte[] line)
    {
        var read = ClaimJsonLines.Read(new MemoryStream(line), new() { UsesPlainForm = false }).Single();
        var record = read.Record.Should().BeOfType<Claim>(Encoding.UTF8.GetString(line)).Subject;
        read.Diagnostics.Should().BeEmpty(Encoding.UTF8.GetString(line));
        new ClaimDataset { Claims = [record] }.Validate().Diagnostics.Where(found => found.Code.StartsWith("CM01", StringComparison.Ordinal)).Should().BeEmpty(Encoding.UTF8.GetString(line));
        return record;
    }

    private static void ShouldShow(in Sketch sketch, SketchBuffer buffer, Claim claim, byte[] line)
    {
        var because = Encoding.UTF8.GetString(line);
        sketch.Members.Should().Be(MembersOf<Claim>(JsonDocument.Parse(line).RootElement), because);
        buffer.UnknownMembers.Should().Be(UnknownMembersOf(claim), because);
        Encoding.UTF8.GetString(sketch.StringOf(Member("id"))).Should().Be(claim.Id.Value);
        sketch.TryGetText(Member("text"), out var text).Should().BeTrue();
        Encoding.UTF8.GetString(text).Should().Be(claim.Text);
        DatesOf(sketch).Should().Equal([claim.AssertedOn, claim.StatusOn, claim.RecordedOn], because);
        Equals(sketch.ValueOf<DateInterval>(Member("validTime")), claim.ValidTime).Should().BeTrue(because);
        Equals(sketch.ValueOf<LanguageTag>(Member("language")), claim.Language).Should().BeTrue(because);
        WordOf<ClaimStatus>(sketch, "status").Should().Be(claim.Status.Word, because);
        WordOf<Stance>(sketch, "stance").Should().Be(claim.Stance.Word, because);
        CountsOf(sketch, ["claimants", "topics", "about", "citations", "supersedes", "repeats", "supports", "reviews", "tags"])
            .Should().Equal([claim.Claimants.Count, claim.Topics.Count, claim.About.Count, claim.Citations.Count, claim.Supersedes.Count, claim.Repeats.Count, claim.Supports.Count, claim.Reviews.Count, claim.Tags.Count], because);
        IdsOf(sketch, "claimants").Should().Equal(claim.Claimants.Select(id => id.Value), because);
        IdsOf(sketch, "repeats").Should().Equal(claim.Repeats.Select(id => id.Value), because);
        ShouldShowCitations(sketch, claim, because);
        ShouldShowHashes(sketch, claim, because);
    }

    private static void ShouldShowCitations(in Sketch claim, Claim record, string because)
    {
        ulong all = 0;
        var sketch = record.Citations.IsEmpty ? default : claim.RecordOf(Member("citations"));
        for (var i = 0; i < record.Citations.Count; i++)
        {
            var citation = record.Citations[i];
            sketch = i == 0 ? sketch : sketch.Next();
            all |= sketch.Members;
            Encoding.UTF8.GetString(sketch.StringOf(Clear<Citation>.Member("source"))).Should().Be(citation.Source.Value, because);
            sketch.LocationOf(Clear<Citation>.Member("source")).Should().Be(SomeRecords.LocationOf("source", citation.Source.Value), because);
            sketch.CountOf(Clear<Citation>.Member("via")).Should().Be(citation.Via.Count, because);
            sketch.Has(Clear<Citation>.Member("quote")).Should().Be(citation.Quote is not null, because);
        }

        (record.Citations.IsEmpty ? 0 : claim.MembersIn(Member("citations"))).Should().Be(all, because);
    }

    /// <summary>Keys and references are the same, unless the record is needed for them.</summary>
    private static void ShouldShowHashes(in Sketch sketch, Claim claim, string because)
    {
        foreach (var rule in RuleSet.Default.For<Claim>().Select(configured => configured.Check))
        {
            ShouldAdd(sketch, rule.SketchKeys, rule.Keys);
            ShouldAdd(sketch, rule.SketchReferences, rule.References);
        }

        void ShouldAdd(in Sketch sketch, SketchHashes? sketched, HashCollector<Claim>? collector)
        {
            List<TextHash> found = [];
            if (sketched is not null && collector is not null && ((sketched.Required & ~sketch.Members) != 0 || sketched.Collector(sketch, Hasher, found)))
            {
                List<TextHash> expected = [];
                collector(claim, Hasher, expected);
                found.Should().Equal(expected, because);
            }
        }
    }

    private static int Member(string name) => Clear<Claim>.Member(name);

    private static ulong MembersOf<TRecord>(JsonElement record)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        Clear<TRecord>.BitsOf([.. record.EnumerateObject().Select(member => member.Name).Where(name => name != "type" && !name.StartsWith("x-", StringComparison.Ordinal))]);

    private static ulong UnknownMembersOf(Claim claim)
    {
        (string Member, bool HasUnknown)[] members =
        [
            ("claimants", claim.Claimants.Any(id => !Knows("actor", id.Value))),
            ("onBehalfOf", claim.OnBehalfOf is { } represented && !Knows("actor", represented.Value)),
            ("topics", claim.Topics.Any(id => !Knows("topic", id.Value))),
            ("about", claim.About.Any(id => !Knows("actor", id.Value))),
            ("citations", HasUnknown(claim.Citations)),
            ("supersedes", claim.Supersedes.Any(id => !Knows("claim", id.Value))),
            ("repeats", claim.Repeats.Any(id => !Knows("claim", id.Value))),
            ("supports", claim.Supports.Any(id => !Knows("claim", id.Value))),
            ("reviews", claim.Reviews.Any(review => (review.Reviewer is { } reviewer && !Knows("actor", reviewer.Value)) || HasUnknown(review.Citations))),
            ("recordedBy", claim.RecordedBy is { } recorder && !Knows("actor", recorder.Value)),
        ];
        return Clear<Claim>.BitsOf([.. members.Where(member => member.HasUnknown).Select(member => member.Member)]);

        static bool Knows(string type, string id) => SomeRecords.LocationOf(type, id) >= 0;

        static bool HasUnknown(ValueList<Citation> citations) => citations.Any(citation => !Knows("source", citation.Source.Value) || citation.Via.Any(id => !Knows("actor", id.Value)));
    }

    private static PartialDate?[] DatesOf(in Sketch sketch) =>
        [sketch.ValueOf<PartialDate>(Member("assertedOn")), sketch.ValueOf<PartialDate>(Member("statusOn")), sketch.ValueOf<PartialDate>(Member("recordedOn"))];

    private static string WordOf<TEnum>(in Sketch sketch, string member)
        where TEnum : struct, Enum => sketch.WordOf(Member(member)) is >= 0 and var index ? Vocabulary<TEnum>.Words[index] : Vocabulary<TEnum>.DefaultWord;

    private static List<int> CountsOf(in Sketch sketch, string[] members)
    {
        var counts = new List<int>();
        foreach (var member in members)
        {
            counts.Add(sketch.CountOf(Member(member)));
        }

        return counts;
    }

    private static List<string> IdsOf(in Sketch sketch, string member)
    {
        var ids = new List<string>();
        for (var item = 0; item < sketch.CountOf(Member(member)); item++)
        {
            ids.Add(Encoding.UTF8.GetString(sketch.StringOf(Member(member), item)));
        }

        return ids;
    }

    /// <summary>Knows most records.</summary>
    private sealed class SomeRecords : RecordLocator
    {
        public static long LocationOf(string type, string id) => id.Sum(character => character) % 5 == 0 ? -1 : (1_000 * Array.IndexOf(Types, type)) + id.Sum(character => character);

        public override long Locate(RecordType type, ReadOnlySpan<byte> json, int start, int length) => LocationOf(type.Name, Encoding.ASCII.GetString(json.Slice(start, length)));
    }
}
