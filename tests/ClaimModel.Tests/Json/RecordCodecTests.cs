using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel.Tests.Json;

public class RecordCodecTests
{
    [Fact]
    public void MembersIn_RecordsThatNobodyFilled_AreRequiredOnesAtMost()
    {
        SetIn<Actor>().Should().BeEmpty();
        SetIn<Role>().Should().BeEmpty();
        SetIn<Identifier>().Should().BeEmpty();
        SetIn<Topic>().Should().BeEmpty();
        SetIn<Source>().Should().BeEmpty();
        SetIn<Claim>().Should().BeEmpty();
        SetIn<Citation>().Should().BeEmpty();
        SetIn<Quote>().Should().BeEmpty();
        SetIn<Review>().Should().BeEmpty();
        SetIn<Rating>().Should().BeEmpty();
        SetIn<Proposition>().Should().BeEmpty();
        SetIn<Quantity>().Should().BeEmpty();
        SetIn<Predicate>().Should().BeEmpty();
        SetIn<Contradiction>().Should().BeEmpty();
        SetIn<Detection>().Should().BeEmpty();
        SetIn<ClaimDataset>().Should().BeEmpty();
    }

    [Fact]
    public void MembersIn_AClaim_AreThoseThatAreSet()
    {
        var claim = new Claim { Id = "c", Text = "He will go.", OnBehalfOf = "b", Topics = ["t"], Certainty = Certainty.Possible };

        NamesOf(claim).Should().Equal("id", "text", "onBehalfOf", "topics", "certainty");
        NamesOf(claim with { OnBehalfOf = null, Topics = [], Tags = ["x"] }).Should().Equal("id", "text", "certainty", "tags");
    }

    private static IEnumerable<string> SetIn<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var shape = JsonCodecs.Record<TRecord>();
        return NamesOf(shape.CreateEmpty()).Except(shape.Members.Where(member => member.IsRequired).Select(member => member.Name));
    }

    private static IEnumerable<string> NamesOf<TRecord>(TRecord record)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var shape = JsonCodecs.Record<TRecord>();
        var set = shape.MembersIn(record);
        return shape.Members.Where((_, place) => (set >> place & 1) != 0).Select(member => member.Name);
    }
}
