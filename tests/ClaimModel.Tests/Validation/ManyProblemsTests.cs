using System.Text;

namespace ClaimModel.Tests.Validation;

public class ManyProblemsTests
{
    private const int Claims = 2_500;

    /// <summary>Each claim has four problems: an unknown word, a missing claimant, a nonexistent day, and no citation.</summary>
    [Fact]
    public void Validate_TenThousandProblems_ReportsAllInOrder()
    {
        var json = new StringBuilder("{\n  \"claimModel\": \"1.0\",\n  \"actors\": [{ \"id\": \"lavrov\", \"name\": \"Sergey Lavrov\" }],\n  \"claims\": [\n");
        for (var i = 0; i < Claims; i++)
        {
            json.Append("    {\n      \"id\": \"c").Append(i).Append("\",\n      \"text\": \"Text ").Append(i)
                .Append("\",\n      \"claimants\": [\"lavrof\"],\n      \"stance\": \"denyes\",\n      \"assertedOn\": \"2017-02-30\"\n    }").Append(i + 1 < Claims ? ",\n" : "\n  ]\n}\n");
        }

        var found = ClaimDataset.Read(json.ToString()).Validate().Diagnostics;

        found.Should().HaveCount(4 * Claims);
        found.Where((diagnostic, i) => diagnostic.Code != ((string[])["CM4402", "CM4102", "CM0012", "CM0015"])[i % 4]).Should().BeEmpty();
        found.Where((diagnostic, i) => diagnostic.Line != 5 + (7 * (i / 4)) + ((int[])[0, 3, 4, 5])[i % 4]).Should().BeEmpty();
        found.Where((diagnostic, i) => diagnostic.RecordId != $"c{i / 4}").Should().BeEmpty();
    }

    [Fact]
    public void Validate_TenThousandMissingActors_ReportsAll()
    {
        var dataset = new ClaimDataset
        {
            Actors = Enumerable.Range(0, 10_000).Select(i => new Actor { Id = ActorId.Parse($"actor-number-{i:D6}"), Name = $"Actor {i}" }).ToValueList(),
            Claims = Enumerable.Range(0, 10_000).Select(i => new Claim { Id = ClaimId.Parse($"c{i}"), Text = $"Text {i}.", Claimants = [ActorId.Parse($"actor-nunber-{i:D6}")] }).ToValueList(),
        };

        dataset.Validate().Diagnostics.Count(found => found.Code == "CM4102").Should().Be(10_000);
    }
}
