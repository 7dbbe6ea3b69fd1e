Imports System.Text.Json
Imports ClaimModel
Imports ClaimModel.Analysis
Imports ClaimModel.Validation

' Visual Basic cannot create records that have required properties, so records come from JSON.
Module Program
    Sub Main()
        Dim builder As New ClaimDatasetBuilder With {.Title = "Two ministers"}
        For Each json In {
            "{ ""id"": ""tillerson"", ""name"": ""Rex Tillerson"", ""kind"": ""person"" }",
            "{ ""id"": ""lavrov"", ""name"": ""Sergey Lavrov"", ""kind"": ""person"" }"
        }
            builder.Add(JsonSerializer.Deserialize(Of Actor)(json))
        Next
        builder.Add(JsonSerializer.Deserialize(Of Source)("{ ""id"": ""press"", ""publishedOn"": ""2017-04-12"" }"))
        builder.Add(ClaimBy("tillerson", "Russia interfered in the election.", "asserts"))
        builder.Add(ClaimBy("lavrov", "The allegations of interference are nonsense.", "denies"))

        Dim complete = ContradictionFinder.Find(builder.ToDataset()).ToDataset()
        Console.WriteLine($"{complete.Title}: {complete.Claims.Count} claims, {complete.Contradictions.Count} contradiction; {complete.Validate()}")

        ' Query it.
        For Each contradiction In complete.ContradictionsOfActor("lavrov")
            Console.WriteLine($"{contradiction.Id}: {contradiction.Strength}")
        Next
        For Each claim In complete.Claims
            Select Case claim.Stance.Known
                Case Stance.Asserts, Stance.Denies
                    Console.WriteLine($"{claim.Claimants(0)} {claim.Stance}: {claim.Text}")
            End Select
        Next

        ' Read a file with errors.
        Dim result = ClaimDataset.Read("{ ""claimModel"": ""1.0"", ""actors"": [ { ""id"": ""lavrov"", ""nmae"": ""Sergey Lavrov"" } ] }")
        For Each diagnostic In result.Validate().Diagnostics
            Console.WriteLine(diagnostic)
        Next

        ' JSON.
        Console.WriteLine(JsonSerializer.Serialize(complete.Claims(0)))
    End Sub

    Private Function ClaimBy(actor As String, text As String, stance As String) As Claim
        Dim members As New Dictionary(Of String, Object) From {
            {"id", $"{actor}-1"}, {"text", text}, {"claimants", {actor}}, {"stance", stance}, {"assertedOn", "2017-04"},
            {"proposition", New Dictionary(Of String, String) From {{"subject", "russia"}, {"predicate", "interfered-in"}, {"value", "the election"}}},
            {"citations", {New Dictionary(Of String, String) From {{"source", "press"}}}}
        }
        Return JsonSerializer.SerializeToElement(members).Deserialize(Of Claim)()
    End Function
End Module
