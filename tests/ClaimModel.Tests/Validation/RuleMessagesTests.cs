namespace ClaimModel.Tests.Validation;

/// <summary>Messages of rules that depend on what was found.</summary>
public class RuleMessagesTests
{
    [Theory]
    [InlineData(""" "actors": [ { "id": "a", "name": "" } ] """, """(1,57): error CM0101: The "name" of actor "a" is empty; write a text.""")]
    [InlineData(""" "actors": [ { "id": "a", "name": " " } ] """, """(1,57): error CM0101: The "name" of actor "a" is blank; write a text.""")]
    [InlineData(""" "actors": [ { "id": "a", "name": "A", "aliases": [ "" ] } ] """, """(1,75): error CM0101: The "aliases/0" of actor "a" is empty; write a text, or omit it.""")]
    [InlineData(""" "title": "" """, """(1,33): error CM0101: The "title" of the dataset is empty; write a text, or omit it.""")]
    [InlineData(
        """ "contradictions": [ { "id": "k", "claims": [], "strength": "contrary" } ] """,
        """(1,67): error CM5201: Contradiction "k" has no claims; a contradiction needs two or more. Add the claims.""")]
    public void Validate_Violation_AdvisesWhatFixesIt(string members, string expected) =>
        ClaimDataset.Read($$"""{ "claimModel": "1.0",{{members}}}""").Validate().Diagnostics.Select(problem => problem.ToString()).Should().Equal(expected);
}
