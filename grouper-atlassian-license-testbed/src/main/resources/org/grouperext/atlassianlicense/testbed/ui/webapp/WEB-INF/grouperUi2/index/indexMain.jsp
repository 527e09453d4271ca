<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%-- Where Grouper goes after it refused something. --%>
<h1>Nothing was changed</h1>
<p>The message above says why. <a href="">Back to the screen</a></p>
