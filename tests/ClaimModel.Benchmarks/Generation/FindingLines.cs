using System.Text.Json.Nodes;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Makes every claim violate a rule: about its members, its texts, its dates, or references to other records.</summary>
internal sealed class FindingLines : LineRewriter
{
    private int _claims;

    protected override JsonObject Change(JsonObject record)
    {
        if ((string?)record["type"] == "claim")
        {
            Violate(record, _claims++ % 4);
        }

        return record;
    }

    private static void Violate(JsonObject claim, int rule)
    {
        switch (rule)
        {
            case 0:
                claim["colour"] = "red"; // known-member
                break;
            case 1:
                claim["text"] = $"{claim["text"]}\u200B"; // text-without-hidden-characters
                break;
            case 2:
                claim["validTime"] = "2020-05/2019"; // valid-time
                break;
            default:
                claim["about"] = new JsonArray("actor-9999"); // about-exists
                break;
        }
    }
}
