using System.Text;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json.Plain;

/// <summary>What each codec reads in plain form, and what it leaves to the ordinary way of reading.</summary>
public class ReadPlainTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReadPlain_EveryMember_IsPlain(bool indented)
    {
        var dataset = Samples.Maximal with { Version = FormatVersion.Current, Actors = [Samples.Maximal.Actors[0] with { Anonymity = Anonymity.Withheld }] };
        var utf8 = dataset.ToUtf8(new() { Indented = indented }).AsSpan().Trim((byte)'\n');

        var end = JsonCodecs.Record<ClaimDataset>().ReadPlain(utf8, 0, new ReadContext(0), out var read);

        end.Should().Be(utf8.Length);
        read.Should().Be(dataset);
    }

    [Fact]
    public void ReadPlain_EscapedTexts_ArePlain()
    {

        const string json = """{"id":"caf\u00e9","text":"\u041e\u043d\n\ud83d\ude00","language":"e\u006e","assertedOn":"2017\u002d04","validTime":"2011\/2017"}""";

        var end = JsonCodecs.Record<Claim>().ReadPlain(Encoding.ASCII.GetBytes(json), 0, new ReadContext(0), out var claim);

        end.Should().Be(json.Length);
        claim.Should().Be(new Claim { Id = "café", Text = "Он\n😀", Language = "en", AssertedOn = "2017-04", ValidTime = "2011/2017" });
    }

    [Fact]
    public void ReadPlain_RecordWithError_IsReadAgainAlone()
    {
        var json = """{"claimModel":"1.0","claims":[{"id":"a","text":"A"}, {"id":"b","text":7,"x":1} ,{"id":"c","text":"C"}, null]}"""u8;
        var context = new ReadContext(0) { Syntax = new() { MaxDepth = 64 } };

        var end = JsonCodecs.Record<ClaimDataset>().ReadPlain(json, 0, context, out var dataset);

        end.Should().Be(json.Length);
        dataset!.Claims.Select(claim => claim.Id.Value).Should().Equal("a", "c");
        context.Errors.ToArray().Select(error => (error.Offset, error.Rule.Code)).Should().Equal((70, "CM0009"), (72, "CM0013"), (103, "CM0008"));
        context.SkippedOffsets.Contains(53).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"text":"A"}""")]
    [InlineData("""{"id":"a","text":"A","text":"B"}""")]
    [InlineData("""{"id":"a","text":null}""")]
    [InlineData("""{"id":"a","text":7}""")]
    [InlineData("""{"id":"a b","text":"A"}""")]
    [InlineData("""{"id":"","text":"A"}""")]
    [InlineData("""{"id":"a","text":"A",}""")]
    [InlineData("""{"id":"a","text":"A" "language":"en"}""")]
    [InlineData("""{"id":"a","text":"\ud800"}""")]
    [InlineData("""{"id":"a","text":"A","language":"x"}""")]
    [InlineData("""{"id":"a","text":"A","stance":"wonders"}""")]
    [InlineData("""{"id":"a","text":"A","stance":"Denies"}""")]
    [InlineData("""{"id":"a","text":"A","assertedOn":"2017-02-30"}""")]
    [InlineData("""{"id":"a","text":"A","claimants":"b"}""")]
    [InlineData("""{"id":"a","text":"A","claimants":["b",]}""")]
    [InlineData("""{"id":"a","text":"A","claimants":["b" "c"]}""")]
    [InlineData("""{"id":"a","text":"A","translations":{"de":"B","DE":"C"}}""")]
    [InlineData("""{"id":"a","text":"A","translations":{"de":"B",}}""")]
    [InlineData("""{"id":"a","text":"A","proposition":{"quantity":{"amount":1e999}}}""")]
    [InlineData("""{"id":"a","text":"A","proposition":{"quantity":{"amount":"1"}}}""")]
    [InlineData("""{"id":"a","text":"A","proposition":{"qualifiers":{"a":"b","a":"c"}}}""")]
    [InlineData("""{"id":"a","text":"A","other":1}""")]
    [InlineData("""{"id":"a","text":"A","x-a":1,"x-a":2}""")]
    [InlineData("""{"id":"a","text":"A","x-a":{"b":1,"b":2}}""")]
    [InlineData("""{"id":"a","text":"A","x-a":[1,]}""")]
    [InlineData("""{"id":"a","text":"A","x-a":"\ud800"}""")]
    [InlineData("""{"id":"a","text":"A"/**/}""")]
    [InlineData("""{"id":"a","text":"A" """)]
    [InlineData("""["a"]""")]
    public void ReadPlain_Claim_IsNotPlain(string json)
    {
        var context = new ReadContext(0);

        JsonCodecs.Record<Claim>().ReadPlain(Encoding.UTF8.GetBytes(json), 0, context, out _).Should().Be(PlainJson.NotPlain);

        context.HasDiagnostics.Should().BeFalse();
    }

    [Theory]
    [InlineData("1.7")]
    [InlineData("2.0")]
    [InlineData("1")]
    public void ReadPlain_OtherVersion_IsNotPlain(string version) =>
        JsonCodecs.FormatVersion.ReadPlain(Encoding.UTF8.GetBytes($"\"{version}\""), 0, new ReadContext(0), out _).Should().Be(PlainJson.NotPlain);

    [Fact]
    public void ReadPlain_MemberAfterWhatIsNotPlain_IsNotPlain()
    {
        foreach (var type in RecordType.All)
        {
            type.Accept(new MembersOfNoText());
        }
    }

    [Fact]
    public void ReadPlain_EqualIdsDatesAndLists_ShareMemory()
    {
        var json = """{"id":"a","text":"A","claimants":["lavrov"],"about":["lavrov"],"onBehalfOf":"lavrov","recordedBy":"lavrov","assertedOn":"2017","recordedOn":"2017"}"""u8;

        JsonCodecs.Record<Claim>().ReadPlain(json, 0, new ReadContext(1 << 20), out var claim);

        claim!.Claimants.IsSameInstanceAs(claim.About).Should().BeTrue();
        claim.OnBehalfOf!.Value.Value.Should().BeSameAs(claim.RecordedBy!.Value.Value);
        claim.AssertedOn.Should().BeSameAs(claim.RecordedOn);
    }

    private sealed class MembersOfNoText : IRecordTypeVisitor<bool>
    {
        public bool Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            foreach (var member in TRecord.Codec.Members)
            {
                member.ReadPlain("[true]"u8, PlainJson.NotPlain, new ReadContext(0), TRecord.Codec.CreateEmpty()).Should().Be(PlainJson.NotPlain);
            }

            return true;
        }
    }
}
